using IamCompliance.Cli.Commands;

namespace IamCompliance.Cli.Capturing;

/// <summary>Makes sure, before an account is read for minutes, that the state can be written.</summary>
internal static class StateTarget
{
    /// <summary>Refuses a file that cannot be written.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void Check(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"`{path}` is a folder", "name a file, such as account.state.json.gz");
        if (File.Exists(path) && (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.ReadOnly)) != 0)
            throw new UsageException(
                $"`{path}` cannot be written",
                "name another file; a state is written to a file of its own and then renamed"
            );
        CheckFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Refuses a folder in which no file can be made.</summary>
    /// <exception cref="UsageException">None can.</exception>
    public static void CheckFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"the folder `{folder}` does not exist", "make it, or name a file in another one");
        var trial = Path.Combine(folder, $".iamc-{Environment.ProcessId}.tmp");
        try
        {
            new FileStream(trial, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"no file can be written to `{folder}`: {e.Message}",
                "name a file in another folder, or mend the folder's permissions"
            );
        }
    }
}
