using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Verifying;

/// <summary>Holds packages in memory.</summary>
internal static class InMemory
{
    public static PackageContent Directory(IReadOnlyDictionary<string, byte[]> files) =>
        new(
            [
                .. files
                    .OrderBy(f => f.Key, StringComparer.Ordinal)
                    .Select(f => new PackageItem(f.Key, PackageItemKind.File, f.Value.Length, () =>
                        new MemoryStream(f.Value, writable: false)
                    )),
            ],
            []
        );

    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var output = new MemoryStream();
        StoredZip.Write(
            [.. files.Select(f => new StoredFile(f.Key, f.Value.Length, () => new MemoryStream(f.Value, writable: false)))],
            output,
            CancellationToken.None
        );
        return output.ToArray();
    }

    public static PackageContent OfZip(byte[] archive) => ZipContent.Read(() => new MemoryStream(archive, writable: false));
}
