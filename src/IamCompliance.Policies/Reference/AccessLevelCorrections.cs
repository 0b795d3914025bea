using System.Collections.Frozen;
using System.Text;

namespace IamCompliance.Policies.Reference;

/// <summary>Holds what was decided of actions that are named like looking and that the reference calls writing.</summary>
/// <remarks>
/// Each row of <c>access-level-corrections.tsv</c> is an action, its level and why. Rows that leave the level as it is are there as well,
/// so that a newer reference cannot bring a Get, List or Describe action that nobody looked at: a test demands a row for each.
/// </remarks>
internal static class AccessLevelCorrections
{
    private static readonly Lazy<FrozenDictionary<string, AccessLevelCorrection>> Rows = new(Read);

    public static IEnumerable<AccessLevelCorrection> All => Rows.Value.Values;

    public static AccessLevel? Find(string action) => Rows.Value.TryGetValue(action, out var row) ? row.Level : null;

    private static FrozenDictionary<string, AccessLevelCorrection> Read()
    {
        using var stream = typeof(AccessLevelCorrections).Assembly.GetManifestResourceStream("Reference.access-level-corrections.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Dictionary<string, AccessLevelCorrection> rows = new(StringComparer.OrdinalIgnoreCase);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            rows.Add(fields[0], new AccessLevelCorrection(fields[0], AccessLevels.Get(fields[1]), fields[2]));
        }

        return rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
