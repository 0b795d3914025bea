namespace IamCompliance.State.Files;

/// <summary>Writes a file so that readers see the old one or the new one and never half of one.</summary>
internal static class AtomicFile
{
    private static int writes;

    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var full = Path.GetFullPath(path);
        // In the same folder, because only a rename within one file system is atomic.
        var temporary = Path.Combine(
            Path.GetDirectoryName(full)!,
            $".{Path.GetFileName(full)}.{Environment.ProcessId}-{Interlocked.Increment(ref writes)}.tmp"
        );
        try
        {
            var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What .NET makes of EFBIG: the file system, or a limit of the process, allows no larger file.
            File.Delete(temporary);
            throw new IOException($"`{path}` cannot be written: {e.Message.Split('(')[0].Trim()}", e);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
