using System.Globalization;

namespace IamCompliance.Evidence.Package;

/// <summary>Replaces a directory as a whole: the new one is made beside it and takes its name only when it is finished.</summary>
internal static class DirectorySwap
{
    private static int count;

    /// <summary>Fills a new directory and puts it in the place of the old one, which must be empty or of the same kind.</summary>
    /// <param name="directory">The directory to replace or create.</param>
    /// <param name="isOurs">Decides whether an existing directory may be replaced.</param>
    /// <param name="fill">Fills the new directory.</param>
    /// <param name="cancellationToken">Cancels; the old directory then stays.</param>
    public static async Task ReplaceAsync(
        string directory,
        Func<string, CancellationToken, Task<bool>> isOurs,
        Func<string, Task> fill,
        CancellationToken cancellationToken
    )
    {
        var target = Resolve(directory);
        await RefuseForeignAsync(target, isOurs, cancellationToken).ConfigureAwait(false);
        var id = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref count)}");
        var fresh = Sibling(target, $"writing-{id}");
        try
        {
            Directory.CreateDirectory(fresh);
            await fill(fresh).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Swap(target, fresh, Sibling(target, $"previous-{id}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidencePackageException($"Cannot write evidence to {directory}: {e.Message} What was there before is unchanged.", e);
        }
        finally
        {
            Discard(fresh);
        }
    }

    private static string Resolve(string directory)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var target = new DirectoryInfo(full);
        return target.LinkTarget is null ? full : target.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static string Sibling(string target, string suffix) =>
        Path.Combine(
            Path.GetDirectoryName(target)
                ?? throw new EvidencePackageException($"Cannot write evidence to {target}: choose a directory below it."),
            $".{Path.GetFileName(target)}.{suffix}"
        );

    private static async Task RefuseForeignAsync(
        string target,
        Func<string, CancellationToken, Task<bool>> isOurs,
        CancellationToken cancellationToken
    )
    {
        if (File.Exists(target))
            throw new EvidencePackageException(
                $"Cannot write evidence to {target}: it is a file. Choose a directory, or move the file away."
            );
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
            return;
        if (!await isOurs(target, cancellationToken).ConfigureAwait(false))
            throw new EvidencePackageException(
                $"Cannot write evidence to {target}: it holds files that are not an evidence package (no "
                    + $"manifest.json of one). Choose an empty or new directory, or move them away."
            );
    }

    private static void Swap(string target, string fresh, string previous)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        Directory.Move(target, previous);
        try
        {
            Directory.Move(fresh, target);
        }
        catch
        {
            Directory.Move(previous, target);
            throw;
        }

        Discard(previous);
    }

    // What cannot be removed must not turn success into failure, or hide why it failed.
    private static void Discard(string directory)
    {
        try
        {
            if (Directory.Exists(directory))
                Directory.Delete(directory, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}
