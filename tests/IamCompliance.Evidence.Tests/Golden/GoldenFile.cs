using System.Reflection;

namespace IamCompliance.Evidence.Tests.Golden;

/// <summary>Compares text with a file under <c>Golden/Files</c>. What differs is written beside it as <c>.received.</c>, to be reviewed and
/// renamed by a person.</summary>
internal static class GoldenFile
{
    public static string Folder { get; } =
        Path.Combine(
            typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
            "tests",
            "IamCompliance.Evidence.Tests",
            "Golden",
            "Files"
        );

    public static void Matches(string story, string file, string actual)
    {
        var golden = Path.Combine(Folder, story, file);
        var received = Path.Combine(
            Path.GetDirectoryName(golden)!,
            $"{Path.GetFileNameWithoutExtension(file)}.received{Path.GetExtension(file)}"
        );
        if (File.Exists(golden) && File.ReadAllText(golden) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"{story}/{file} differs from its golden file. Review {received} and rename it to {file} to accept.");
    }
}
