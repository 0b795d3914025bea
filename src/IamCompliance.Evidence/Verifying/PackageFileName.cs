namespace IamCompliance.Evidence.Verifying;

/// <summary>Recognises paths that stay inside of a package on every file system.</summary>
internal static class PackageFileName
{
    /// <summary>Says whether a path is relative, plain ASCII with forward slashes, and leads nowhere else.</summary>
    public static bool IsSafe(string path) => path.Length > 0 && path.Split('/').All(IsSafeSegment);

    private static bool IsSafeSegment(string segment) =>
        segment.Length > 0
        && segment[0] != '.'
        && segment[^1] != '.'
        && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
