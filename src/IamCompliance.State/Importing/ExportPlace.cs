namespace IamCompliance.State.Importing;

/// <summary>Says where in an export an answer lies, and which region it is of.</summary>
/// <param name="Folder">What stands before the names of its files: nothing, or the region and a slash.</param>
/// <param name="Region">The region; null when nobody knows it, or the operation has none.</param>
internal readonly record struct ExportPlace(string Folder, string? Region)
{
    /// <summary>Names a file that lies here.</summary>
    public string NameOf(string file) => Folder + file;
}
