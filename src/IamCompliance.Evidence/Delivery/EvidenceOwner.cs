using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Delivery;

/// <summary>Gives a folder of evidence to one project: two that write into one would each lose the package of the other, and nobody would
/// hear of it.</summary>
/// <remarks>The owner stands beside the folder and not in it: a package says the same on every machine, and a project lies elsewhere on
/// each.</remarks>
public static class EvidenceOwner
{
    /// <summary>Takes the folder for a project, or finds that it is the project's already. One of two processes that ask at one time gets
    /// it.</summary>
    /// <param name="directory">The folder of the evidence; it need not exist.</param>
    /// <param name="project">The folder of the project.</param>
    /// <exception cref="EvidenceUsageException">The folder is another project's.</exception>
    public static void Claim(string directory, string project)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentException.ThrowIfNullOrEmpty(project);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var parent = Path.GetDirectoryName(folder)
            ?? throw new EvidenceUsageException($"`{directory}` is the root of a disk", "name a folder for the evidence");
        Directory.CreateDirectory(parent);
        var claim = Path.Combine(parent, $".{Path.GetFileName(folder)}.owner");
        var mine = Path.GetRelativePath(parent, Path.GetFullPath(project)).Replace('\\', '/');
        if (TryWrite(claim, mine, overwrite: false) || Owner(claim, parent) is not { } owner)
            return;
        if (owner == Path.GetFullPath(Path.Combine(parent, mine)))
            return;
        if (!Directory.Exists(owner))
        {
            // The project that wrote here is gone, and its claim with it.
            TryWrite(claim, mine, overwrite: true);
            return;
        }

        throw new EvidenceUsageException(
            $"`{folder}` holds the evidence of the tests in `{owner}`, which the tests in `{Path.GetFullPath(project)}` would replace",
            $"give each project an `evidence.directory` of its own (an environment that sets "
                + $"IAMC_EVIDENCE_DIRECTORY sets it for all), or delete `{claim}` if the other project writes "
                + $"elsewhere now"
        );
    }

    private static string? Owner(string claim, string parent) =>
        File.ReadAllText(claim).Trim() is { Length: > 0 } path ? Path.GetFullPath(Path.Combine(parent, path)) : null;

    // Written elsewhere and moved: whoever finds a claim finds it whole.
    private static bool TryWrite(string claim, string text, bool overwrite)
    {
        var draft = $"{claim}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        File.WriteAllText(draft, text + "\n");
        try
        {
            File.Move(draft, claim, overwrite);
            return true;
        }
        catch (IOException) when (!overwrite && File.Exists(claim))
        {
            File.Delete(draft);
            return false;
        }
    }
}
