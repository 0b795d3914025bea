namespace IamCompliance.LogFilters.Conditions;

internal sealed class AnyOf<T> : Condition<T>
{
    private readonly Condition<T>[] _parts;

    private AnyOf(Condition<T>[] parts) => _parts = parts;

    /// <summary>The disjunction; a disjunction within it is taken apart, so that equal filters are equal trees.</summary>
    public static Condition<T> Of(IReadOnlyList<Condition<T>> parts) =>
        parts.Count == 1 ? parts[0] : new AnyOf<T>([.. parts.SelectMany(p => p is AnyOf<T> any ? any._parts : [p])]);

    public override bool Holds(T subject) => Array.Exists(_parts, p => p.Holds(subject));

    public override string ToUnit() => $"({this})";

    // && binds closer, so a conjunction needs no parentheses here.
    public override string ToString() => string.Join(" || ", _parts.Select(p => p.ToString()));
}
