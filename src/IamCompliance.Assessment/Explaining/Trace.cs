namespace IamCompliance.Assessment.Explaining;

/// <summary>Records one evaluated expression and those inside it. The evaluator writes it on the way; nothing is evaluated twice to
/// explain.</summary>
internal sealed class Trace(TraceKind kind, string text)
{
    private readonly List<Trace> children = [];

    public TraceKind Kind { get; } = kind;

    /// <summary>Gets the expression in words.</summary>
    public string Text { get; } = text;

    public Truth Truth { get; set; }

    /// <summary>Gets the path of the value compared, from the subject; null for expressions that look at no value of their own.</summary>
    public string? Path { get; init; }

    /// <summary>Gets what the comparison requires, in words.</summary>
    public string? Required { get; init; }

    /// <summary>Gets what is required where the comparison must not hold, in words; null where a <c>not</c> says it.</summary>
    public string? Denied { get; init; }

    /// <summary>Gets the value compared, in words.</summary>
    public string? Observed { get; set; }

    /// <summary>Gets the part the value came from, or should have come from.</summary>
    public string? Part { get; init; }

    /// <summary>Gets how the elements of a list decide a comparison that quantifies over them.</summary>
    public TraceKind Quantifier { get; init; }

    public IReadOnlyList<Trace> Children => children;

    public Trace Add(Trace child)
    {
        children.Add(child);
        return child;
    }
}
