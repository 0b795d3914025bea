namespace VerifyTests;

/// <summary>Pairs what a test produced with what a person accepted.</summary>
/// <param name="Extension">The extension of both files, without the dot.</param>
/// <param name="ReceivedPath">The full path of what the test produced.</param>
/// <param name="VerifiedPath">The full path of what a person accepted.</param>
public readonly record struct FilePair(string Extension, string ReceivedPath, string VerifiedPath)
{
    /// <summary>Gets the name of the received file.</summary>
    public string ReceivedName => Path.GetFileName(ReceivedPath);

    /// <summary>Gets the name of the verified file.</summary>
    public string VerifiedName => Path.GetFileName(VerifiedPath);
}
