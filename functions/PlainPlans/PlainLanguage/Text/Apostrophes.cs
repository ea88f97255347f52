namespace PlainPlans.PlainLanguage.Text;

/// <summary>The marks that people type for an apostrophe.</summary>
internal static class Apostrophes
{
    public static bool Is(char character) => character is '\'' or '’' or 'ʼ' or '‘';
}
