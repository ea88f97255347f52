using System.Reflection;
using System.Text;

namespace PlainPlans.Templating.Runtime;

/// <summary>The name that templates use for a member of a host's type.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Whether templates may see a member of a host's type.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);

/// <summary>Names as templates write them: <c>FirstName</c> is <c>first_name</c>.</summary>
public static class StandardMemberRenamer
{
    /// <summary>The rule as a delegate.</summary>
    public static readonly MemberRenamerDelegate Default = member => Rename(member.Name);

    /// <summary>Lower-cases each capital, with an underscore before it unless it is first or follows a capital.</summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var renamed = new StringBuilder(name.Length + 4);
        var followsCapital = true;
        foreach (var character in name)
        {
            var isCapital = char.IsUpper(character);
            if (isCapital && !followsCapital) renamed.Append('_');
            renamed.Append(isCapital ? char.ToLowerInvariant(character) : character);
            followsCapital = isCapital;
        }

        return renamed.ToString();
    }
}
