using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// The names a template can read just now, innermost first: those of the running function with parameters, the loop
/// variables of the object on top, that object, the objects below it, the built-in functions. <c>$names</c> live apart.
/// </summary>
internal sealed class Names(Run run, List<ScriptObject> objects)
{
    private readonly List<LoopVariable> _loopVariables = [];

    /// <summary>The <c>$names</c> of the running function or include.</summary>
    public Table Locals { get; set; } = new();

    /// <summary>The arguments of the running function or include: <c>$</c>. Null in the template itself.</summary>
    public ScriptArray? Arguments { get; set; }

    /// <summary>The running function with parameters, or null.</summary>
    public FunctionScope? Function { get; set; }

    /// <summary>The object that is being written out as a literal: its first members can be read by the later ones.</summary>
    public ScriptObject? Literal { get; set; }

    /// <summary>The object on top of the stack: <c>this</c>.</summary>
    public ScriptObject Top => objects[^1];

    public int LoopVariableCount => _loopVariables.Count;

    public void Push(ScriptObject scope) => objects.Add(scope);

    public void Pop() => objects.RemoveAt(objects.Count - 1);

    public void PushLoopVariable(string name) => _loopVariables.Add(new(name, objects.Count));

    public void SetLoopVariable(object? value) => _loopVariables[^1].Value = value;

    public void PopLoopVariable() => _loopVariables.RemoveAt(_loopVariables.Count - 1);

    public bool TryRead(string name, out object? value)
    {
        if (Literal is not null && Literal.TryGetValue(name, out value)) return true;
        var loop = _loopVariables.Count - 1;
        if (Function is { } function)
        {
            for (; loop >= function.FirstLoopVariable; loop--)
                if (IsNamed(loop, name, out value)) return true;
            if (function.Own.TryGet(name, out value)) return true;
        }

        // As upstream, "with" hides the loop variables around it.
        for (; loop >= 0 && _loopVariables[loop].Depth == objects.Count; loop--)
            if (IsNamed(loop, name, out value)) return true;
        for (var depth = objects.Count - 1; depth >= 0; depth--)
            if (objects[depth].TryGetValue(name, out value)) return true;

        value = null;
        return false;
    }

    /// <summary>Every name that can be read just now, for advice about one that cannot.</summary>
    public IEnumerable<string> All() => objects.AsEnumerable().Reverse().SelectMany(scope => scope.Keys).Concat(_loopVariables.Select(variable => variable.Name));

    public void Write(string name, object? value, Node target)
    {
        if (Function is { } function && (function.Own.Contains(name) || !IsInObjects(name)))
        {
            function.Own.Set(name, value);
            return;
        }

        if (!Top.CanWrite(name)) throw run.Fail(target, $"'{name}' is read-only. Give your value another name.");
        if (!Top.ContainsKey(name)) run.Budget.Items(1);
        Top[name] = value;
    }

    private bool IsInObjects(string name)
    {
        foreach (var scope in objects)
            if (scope.ContainsKey(name)) return true;
        return false;
    }

    private bool IsNamed(int loop, string name, out object? value)
    {
        var variable = _loopVariables[loop];
        value = variable.Value;
        return variable.Name == name;
    }

    private sealed class LoopVariable(string name, int depth)
    {
        public string Name { get; } = name;

        public int Depth { get; } = depth;

        public object? Value { get; set; }
    }
}

/// <summary>The own names of a running function with parameters.</summary>
/// <param name="Own">Its parameters and what it assigned first.</param>
/// <param name="FirstLoopVariable">Loop variables from here on are its own.</param>
internal sealed record FunctionScope(Table Own, int FirstLoopVariable);

/// <summary>A few names with values. Searched from the start: there are rarely more than five.</summary>
internal sealed class Table
{
    private readonly List<(string Name, object? Value)> _entries = [];

    public bool Contains(string name) => IndexOf(name) >= 0;

    public bool TryGet(string name, out object? value)
    {
        var at = IndexOf(name);
        value = at >= 0 ? _entries[at].Value : null;
        return at >= 0;
    }

    public void Set(string name, object? value)
    {
        var at = IndexOf(name);
        if (at >= 0) _entries[at] = (name, value);
        else _entries.Add((name, value));
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i].Name == name) return i;
        return -1;
    }
}
