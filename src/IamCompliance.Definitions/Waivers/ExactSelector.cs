using System.Globalization;

namespace IamCompliance.Definitions.Waivers;

/// <summary>Covers the subjects of these ids and no other; <c>*</c> and <c>?</c> stand for themselves.</summary>
public sealed record ExactSelector : ResourceSelector
{
    private const int MostShown = 3;

    private readonly HashSet<string> lookup;

    /// <summary>Covers these.</summary>
    public ExactSelector(IReadOnlyList<string> ids)
    {
        Ids = ids;
        lookup = new HashSet<string>(ids, StringComparer.Ordinal);
    }

    /// <summary>Gets the ids in the author's order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <inheritdoc />
    public override bool AsksForTags => false;

    /// <inheritdoc />
    public override string Words =>
        Ids.Count == 1
            ? $"exactly {Ids[0]}"
            : $"exactly {Ids.Count.ToString(CultureInfo.InvariantCulture)} resources: "
                + $"{string.Join(", ", Ids.Take(MostShown))}{(Ids.Count > MostShown ? ", …" : "")}";

    /// <summary>Decides whether an id is among them.</summary>
    public bool Has(string id) => lookup.Contains(id);

    /// <summary>Compares the ids.</summary>
    public bool Equals(ExactSelector? other) => other is not null && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => Ids.Count == 0 ? 0 : StringComparer.Ordinal.GetHashCode(Ids[0]) ^ Ids.Count;
}
