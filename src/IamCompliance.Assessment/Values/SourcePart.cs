using System.Collections.Concurrent;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Names the part of a state that stands behind a value. It can only be made of a part that states know, so no value, reason or
/// error is without one.</summary>
internal sealed class SourcePart
{
    private static readonly ConcurrentDictionary<string, SourcePart> Known = new(StringComparer.Ordinal);

    private SourcePart(string id) => Id = id;

    /// <summary>Gets the id, such as <c>iam/credential-report</c>.</summary>
    public string Id { get; }

    /// <summary>Names a part.</summary>
    /// <exception cref="InvalidOperationException">No state has such a part: a defect, found when a control is compiled.</exception>
    public static SourcePart Of(string id) => Known.TryGetValue(id, out var known) ? known : Add(id);

    /// <inheritdoc />
    public override string ToString() => Id;

    private static SourcePart Add(string id) =>
        PartOperations.Find(id) is null
            ? throw new InvalidOperationException($"`{id}` is no part of a state, so nothing read from it could be proven.")
            : Known.GetOrAdd(id, static i => new SourcePart(i));
}
