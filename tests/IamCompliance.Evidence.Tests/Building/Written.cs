using System.Text;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Writes the files of one format to text.</summary>
internal static class Written
{
    /// <summary>Writes all files, by path.</summary>
    public static IReadOnlyDictionary<string, string> Files(IPackageWriter writer, EvidenceRun run)
    {
        var ordered = CanonicalOrder.Of(run);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in writer.Plan(ordered, new PackageLayout(ordered, EvidenceFormats.All)))
        {
            using var output = new MemoryStream();
            file.Write(output, default);
            files.Add(file.Path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()));
        }

        return files;
    }

    /// <summary>Writes the only file.</summary>
    public static string Of(IPackageWriter writer, EvidenceRun run) => Assert.Single(Files(writer, run)).Value;
}
