using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.Golden;

/// <summary>Compares text with a file under <c>Golden/Files</c>. What differs is written beside it as <c>.received.</c>, to be reviewed and
/// renamed by a person.</summary>
internal static class GoldenFile
{
    public static void Matches(string file, string actual)
    {
        var golden = RepositoryFiles.PathOf("tests", "IamCompliance.Aws.Tests", "Golden", "Files", file);
        var received = Path.ChangeExtension(golden, ".received" + Path.GetExtension(file));
        if (File.Exists(golden) && File.ReadAllText(golden) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"{file} differs from its golden file. Review {received} and rename it to {file} to accept.");
    }
}
