using System.Text;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Text;

/// <summary>Decodes the bytes of a definition file. UTF-8 is the only encoding; a byte order mark is dropped.</summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decides by the size of a file that it is too large for any definition, and reports it, so that nobody need read
    /// it.</summary>
    public static bool IsTooLarge(string path, long bytes, DiagnosticSink sink)
    {
        // A UTF-16 unit takes at most three bytes of UTF-8.
        var atLeast = bytes / 3;
        if (atLeast <= YamlLimits.Characters)
            return false;
        sink.Report(
            ReadingDiagnostics.FileTooLarge,
            SourceSpan.StartOf(path),
            "Split the file.",
            $"at least {atLeast}",
            YamlLimits.Characters
        );
        return true;
    }

    /// <summary>Decodes a file, or reports at its first character why it cannot be decoded and returns nothing.</summary>
    public static SourceText? Decode(string path, byte[] bytes, DiagnosticSink sink)
    {
        if (Utf16Or32(bytes) is { } encoding)
        {
            sink.Report(ReadingDiagnostics.NotUtf8, SourceSpan.StartOf(path), "Save the file as UTF-8.", $"is {encoding}");
            return null;
        }

        var start = StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try
        {
            return new SourceText(path, Strict.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException)
        {
            sink.Report(ReadingDiagnostics.NotUtf8, SourceSpan.StartOf(path), "Save the file as UTF-8.", "holds bytes that are not UTF-8");
            return null;
        }
    }

    private static string? Utf16Or32(byte[] bytes) =>
        StartsWith(bytes, 0xFF, 0xFE, 0, 0) || StartsWith(bytes, 0, 0, 0xFE, 0xFF) ? "UTF-32"
        : StartsWith(bytes, 0xFF, 0xFE) || StartsWith(bytes, 0xFE, 0xFF) ? "UTF-16"
        : null;

    private static bool StartsWith(byte[] bytes, params byte[] prefix)
    {
        if (bytes.Length < prefix.Length)
            return false;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (bytes[i] != prefix[i])
                return false;
        }

        return true;
    }
}
