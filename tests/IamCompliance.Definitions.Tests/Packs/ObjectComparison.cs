using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace IamCompliance.Definitions.Tests.Packs;

/// <summary>Compares two objects through all fields of all objects they hold, lists item by item, whatever kind of list they are.</summary>
internal static class ObjectComparison
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>Finds the way to the first difference; null when there is none.</summary>
    public static string? FindDifference(object? expected, object? actual) =>
        Find(expected, actual, "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? expected, object? actual, string way, HashSet<object> seen)
    {
        if (ReferenceEquals(expected, actual))
            return null;
        if (expected is null || actual is null)
            return $"{way}: one is null";
        if (expected is string || expected.GetType().IsPrimitive || expected.GetType().IsEnum)
            return expected.Equals(actual) ? null : $"{way}: {expected}, not {actual}";
        if (!expected.GetType().IsValueType && !seen.Add(expected))
            return null;
        if (expected is IEnumerable items && actual is IEnumerable others)
            return FindInItems([.. items.Cast<object?>()], [.. others.Cast<object?>()], way, seen);
        return expected.GetType() != actual.GetType()
            ? $"{way}: {expected.GetType()}, not {actual.GetType()}"
            : Fields
                .GetOrAdd(expected.GetType(), t => [.. FieldsOf(t)])
                .Select(f => Find(f.GetValue(expected), f.GetValue(actual), $"{way}.{f.Name}", seen))
                .FirstOrDefault(d => d is not null);
    }

    private static string? FindInItems(object?[] expected, object?[] actual, string way, HashSet<object> seen) =>
        expected.Length != actual.Length
            ? $"{way}: {expected.Length} items, not {actual.Length}"
            : expected.Select((e, i) => Find(e, actual[i], $"{way}[{i}]", seen)).FirstOrDefault(d => d is not null);

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (
                var field in current.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                if (!typeof(Delegate).IsAssignableFrom(field.FieldType))
                    yield return field;
            }
        }
    }
}
