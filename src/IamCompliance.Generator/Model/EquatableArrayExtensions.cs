namespace IamCompliance.Generator.Model;

/// <summary>Ends a query with an <see cref="EquatableArray{T}"/>.</summary>
internal static class EquatableArrayExtensions
{
    /// <summary>Collects the values in order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> values)
        where T : IEquatable<T> => new(values);
}
