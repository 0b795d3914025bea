using System.IO.Compression;

namespace IamCompliance.Controls.Tests.Programs;

/// <summary>What other tools and AWS say serves which requirement: a copy of the mappings, so that the tests need nothing beside the
/// repository.</summary>
internal static class MappingTable
{
    /// <summary>Stands for a check where nobody names one.</summary>
    public const string Manual = "manual";

    /// <summary>Gets the folder of the copies.</summary>
    public static string Folder { get; } = Path.Combine(ShippedControls.Root, "..", "tests", "fixtures", "programs");

    /// <summary>Gets the checks of every requirement.</summary>
    public static ILookup<(string Program, string Requirement), string> Checks { get; } = Read().ToLookup(r => (r[0], r[1]), r => r[2]);

    private static List<string[]> Read()
    {
        using var file = File.OpenRead(Path.Combine(Folder, "mappings.tsv.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];
    }
}
