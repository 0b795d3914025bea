using System.Reflection;

namespace IamCompliance.Generator.Tests.Harness;

/// <summary>Compares emitted text with the verified file under <c>Verified/</c>; a difference leaves a <c>.received.txt</c> to copy over
/// it.</summary>
internal static class VerifiedText
{
    private static readonly string Folder = Path.Combine(
        typeof(VerifiedText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "tests",
        "IamCompliance.Generator.Tests",
        "Verified"
    );

    public static void Matches(string name, string text)
    {
        var verified = Path.Combine(Folder, name + ".verified.txt");
        var received = Path.Combine(Folder, name + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(received, text);
        Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : "", text);
    }
}
