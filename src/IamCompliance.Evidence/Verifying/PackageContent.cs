namespace IamCompliance.Evidence.Verifying;

/// <summary>Is what lies in a package, wherever it lies.</summary>
/// <param name="Items">Everything in it, in the order in which it lies there.</param>
/// <param name="Findings">What is wrong with the container itself.</param>
internal sealed record PackageContent(IReadOnlyList<PackageItem> Items, IReadOnlyList<VerificationFinding> Findings) : IDisposable
{
    /// <summary>Gets what is closed with it.</summary>
    public IDisposable? Owner { get; init; }

    /// <inheritdoc />
    public void Dispose() => Owner?.Dispose();

    /// <summary>Reads a small file; null when it is not there or larger than allowed.</summary>
    public byte[]? Read(string path, long most)
    {
        if (Items.FirstOrDefault(i => i.Path == path && i.Kind == PackageItemKind.File) is not { Size: > 0 } item || item.Size > most)
            return null;
        try
        {
            using var stream = item.Open();
            var bytes = new byte[item.Size];
            return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && stream.ReadByte() < 0
                ? bytes
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
