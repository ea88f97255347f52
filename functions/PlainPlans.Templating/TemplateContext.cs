using System.Globalization;
using PlainPlans.Templating.Functions;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating;

/// <summary>
/// What a template sees and how far it may go: the host's objects, its loader and its limits. Make one for each
/// render; it is not safe to share between threads. Templates are.
/// </summary>
public sealed class TemplateContext
{
    private readonly List<ScriptObject> _globals;

    /// <summary>A context with the built-in functions.</summary>
    public TemplateContext() : this(GetDefaultBuiltinObject()) { }

    /// <summary>A context with these functions instead of the built-in ones.</summary>
    public TemplateContext(ScriptObject builtin) => _globals = [builtin, new()];

    /// <summary>Finds the templates that <c>include</c> names. Without one, <c>include</c> is an error.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>The name a member of a host's type has in templates. The standard rule unless set.</summary>
    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    /// <summary>Which members of host's types templates see. All public ones unless set.</summary>
    public MemberFilterDelegate? MemberFilter { get; set; }

    /// <summary>
    /// Escapes what <c>{{ }}</c> prints, for HTML or Markdown. It gets every printed value as text. It does not get
    /// the words of the template itself: the text between the blocks, text literals printed as they stand, and what
    /// a capture or an include made, because its values were escaped there. A literal joined to a value is a value.
    /// </summary>
    public Func<string, string>? EscapeValue { get; set; }

    /// <summary>Whether a name or member that is not there is an error. Otherwise it reads as null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a missing member reads as null. Follows <see cref="StrictVariables"/> unless set.</summary>
    public bool EnableRelaxedMemberAccess { get => field && !StrictVariables; set; } = true;

    /// <summary>Whether a member of null reads as null.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether calling a name that is not there gives null.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an item beyond the end of a list reads as null.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether <c>list[null]</c> reads as null.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Whether <c>break</c> and <c>continue</c> outside loops end the template instead of being an error.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Whether the call of a function without <c>ret</c> in an expression is an error.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; set; }

    /// <summary>The steps that one outermost loop and the loops in it may take together. 0 for no limit but the render's own.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep calls and includes may go together. 0 for no limit but the stack's.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>The longest document and the longest single text, in UTF-16 units. Longer is an error. 0 for no limit but the render's own.</summary>
    public int LimitToString { get; set; } = 1_048_576;

    /// <summary>How deep lists and objects may lie in each other when they are printed.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How long a regular expression may run that cannot run without backtracking.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Stops the render with a <see cref="Syntax.ScriptAbortException"/>.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether the further lines of a value are indented like the block that prints it.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether empty lines are indented too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>The line break that <c>tablerow</c> writes.</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>The culture of numbers and dates. Never the machine's.</summary>
    public CultureInfo CurrentCulture { get; set; } = CultureInfo.InvariantCulture;

    /// <summary>The clock behind <c>date.now</c>.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The numbers behind <c>math.random</c> and <c>math.uuid</c>. Begins the same for each context, so that documents can be made again.</summary>
    public Random Random { get => field ??= new(20261116); set; }

    /// <summary>Included templates, by path. Kept as long as the context; a host may fill it beforehand.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    /// <summary>The built-in functions of this context.</summary>
    public ScriptObject BuiltinObject => _globals[0];

    internal List<ScriptObject> Globals => _globals;

    /// <summary>Where <c>array.cycle</c> stands, by group.</summary>
    internal Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The built-in functions, to add to or take from.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => ScriptObject.Over(Builtins.Shared);

    /// <summary>Puts an object on top. Its names hide those below.</summary>
    public void PushGlobal(ScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(scriptObject);
    }
}
