namespace IamCompliance.LogFilters.Conditions;

internal sealed class AllOf<T> : Condition<T>
{
    private readonly Condition<T>[] _parts;

    private AllOf(Condition<T>[] parts) => _parts = parts;

    /// <summary>The conjunction; a conjunction within it is taken apart, so that equal filters are equal trees.</summary>
    public static Condition<T> Of(IReadOnlyList<Condition<T>> parts) =>
        parts.Count == 1 ? parts[0] : new AllOf<T>([.. parts.SelectMany(p => p is AllOf<T> all ? all._parts : [p])]);

    public override bool Holds(T subject) => Array.TrueForAll(_parts, p => p.Holds(subject));

    public override string ToUnit() => $"({this})";

    public override string ToString() => string.Join(" && ", _parts.Select(p => p.ToUnit()));
}
