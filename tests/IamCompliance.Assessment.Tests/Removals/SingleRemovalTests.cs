using CsCheck;
using IamCompliance.TestKit;

namespace IamCompliance.Assessment.Tests.Removals;

/// <summary>
/// Whatever single thing is taken out of an export, outside of policy documents, nothing that failed or was undecided passes afterwards or
/// does not apply. What nobody can notice is listed with the reason in <c>unnoticed-removals.txt</c>.
/// </summary>
/// <remarks><c>IAMC_REMOVALS</c> names a folder with an export to take everything out of, one after the other; that takes
/// minutes.</remarks>
public sealed class SingleRemovalTests
{
    private const int Samples = 60;

    private static readonly string Neglected = RepositoryFiles.Account("neglected");

    /// <summary>The first of each kind.</summary>
    [Fact]
    public void One_of_each_kind_appeases_no_control()
    {
        using var export = new SpoiledExport(Neglected);
        AssertNone(Unlisted(export, ExportRemovals.Of(Neglected).DistinctBy(r => r.Kind)));
    }

    [Fact]
    public void Any_other_appeases_no_control()
    {
        using var export = new SpoiledExport(Neglected);
        var all = ExportRemovals.Of(Neglected).ToList();
        Gen.Int[0, all.Count - 1].Sample(i => AssertNone(Unlisted(export, [all[i]])), iter: Samples, threads: 1);
    }

    [Fact]
    public void Each_of_a_named_export_appeases_no_control()
    {
        if (Environment.GetEnvironmentVariable("IAMC_REMOVALS") is not { Length: > 0 } folder)
            return;
        using var export = new SpoiledExport(folder);
        AssertNone(Unlisted(export, ExportRemovals.Of(folder)));
    }

    [Fact]
    public void What_is_listed_can_be_taken_out_of_an_export()
    {
        Assert.All(UnnoticedRemovals.All, l => Assert.True(l.Value.Length > 20, $"{l.Key} has no reason"));
        var kinds = new[] { "neglected", "tidy-shop", "clean", "acme-dev" }
            .SelectMany(a => ExportRemovals.Of(RepositoryFiles.Account(a)))
            .Select(r => r.Kind)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(UnnoticedRemovals.All.Keys, k => Assert.Contains(k, kinds));
    }

    // One line for each kind: what a person must look at, and list with the reason or mend.
    private static void AssertNone(IEnumerable<string> unlisted)
    {
        var lines = unlisted.DistinctBy(l => l.Split(" | ")[0]).ToList();
        Assert.True(lines.Count == 0, "\n" + string.Join('\n', lines));
    }

    private static IEnumerable<string> Unlisted(SpoiledExport export, IEnumerable<Removal> removals) =>
        removals
            .Where(r => !UnnoticedRemovals.All.ContainsKey(r.Kind))
            .Select(r => (Removal: r, Appeased: export.Appeased(r)))
            .Where(r => r.Appeased.Count > 0)
            .Select(r => $"{r.Removal.Kind} | {r.Removal.Place}: {string.Join("; ", r.Appeased.Take(3))}");
}
