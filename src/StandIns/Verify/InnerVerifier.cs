using System.Text;
using DiffEngine;

namespace VerifyTests;

/// <summary>Compares one text with its verified file.</summary>
public sealed class InnerVerifier : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly VerifySettings settings;
    private readonly string directory;
    private readonly string fileName;

    /// <summary>Prepares a verification whose directory and name the settings give.</summary>
    public InnerVerifier(string sourceFile, VerifySettings settings)
    {
        this.settings = settings;
        fileName = settings.FileName
            ?? throw new InvalidOperationException("UseFileName must name the snapshot: this stand-in does not derive names from tests.");
        var sourceDirectory = Path.GetDirectoryName(sourceFile) ?? "";
        directory = Path.GetFullPath(settings.Directory is null ? sourceDirectory : Path.Combine(sourceDirectory, settings.Directory));
    }

    /// <summary>Compares a text: equal deletes the received file; new or different writes it, opens a diff tool where a person sits, and
    /// throws.</summary>
    public async Task<VerifyResult> VerifyString(string? value, string extension)
    {
        var received = FixNewLines(value ?? "null");
        var stem = Path.Combine(directory, fileName);
        var pair = new FilePair(extension, $"{stem}.received.{extension}", $"{stem}.verified.{extension}");

        var verified = ReadVerified(pair);
        if (verified == received)
        {
            Settle(pair);
            return new VerifyResult([pair], received);
        }

        Directory.CreateDirectory(directory);
        await File.WriteAllTextAsync(pair.ReceivedPath, received, Utf8);
        if (!settings.DiffDisabled && !BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(pair.ReceivedPath, pair.VerifiedPath);
        throw new VerifyException(VerifyExceptionMessage.Build(directory, pair, received, verified));
    }

    /// <inheritdoc />
    public void Dispose() { }

    // An empty verified file is what a diff tool makes of a new snapshot, so it accepts nothing. Read without waiting: most
    // verifications find no difference, and one that ends at once costs its test no change of threads.
    private static string? ReadVerified(FilePair pair)
    {
        var file = new FileInfo(pair.VerifiedPath);
        return file.Exists && file.Length > 0 ? FixNewLines(File.ReadAllText(pair.VerifiedPath)) : null;
    }

    private void Settle(FilePair pair)
    {
        if (!File.Exists(pair.ReceivedPath))
            return;
        File.Delete(pair.ReceivedPath);
        if (!settings.DiffDisabled && !BuildServerDetector.Detected)
            DiffRunner.Kill(pair.ReceivedPath, pair.VerifiedPath);
    }

    private static string FixNewLines(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
