using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what a test produced with what a person accepted.</summary>
public static class Verifier
{
    /// <summary>Verifies a text against a <c>.txt</c> snapshot.</summary>
    [Pure]
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Verifies a text against a snapshot with the extension, given without the dot.</summary>
    [Pure]
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = ""
    ) => new(settings, async current =>
        {
            using var verifier = new InnerVerifier(sourceFile, current);
            return await verifier.VerifyString(target, extension);
        });
}
