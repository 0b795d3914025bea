using System.Buffers.Binary;
using System.Text;

namespace IamCompliance.Evidence.Package;

/// <summary>
/// Writes files as a zip file that depends on their names and bytes alone: nothing compressed, no times, no owners. Every byte of it is
/// either a byte of a file or follows from the files, so that no change of the archive goes unnoticed, on any machine.
/// </summary>
/// <remarks>https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, version 6.3.10: sections 4.3.7 (local header), 4.3.12 (directory),
/// 4.3.14 to 4.3.16 (end), 4.5.3 (Zip64).</remarks>
internal static class StoredZip
{
    private const int LocalHeader = 30;
    private const int Zip64Sizes = 20;
    private const ushort Version = 20;
    private const ushort VersionOfZip64 = 45;

    // 1980-01-01 00:00, the first instant that the format knows.
    private const ushort Date = 0x21;

    /// <summary>Writes the archive.</summary>
    public static void Write(IReadOnlyList<StoredFile> files, Stream output, CancellationToken cancellationToken)
    {
        var directory = new MemoryStream();
        long offset = 0;
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            uint crc;
            using (var content = file.Open())
                crc = Crc32.Of(content);
            WriteLocal(file, crc, output);
            using (var content = file.Open())
                content.CopyTo(output);
            WriteCentral(file, crc, offset, directory);
            offset += Length(file);
        }

        directory.WriteTo(output);
        WriteEnd(files.Count, offset, directory.Length, output);
    }

    /// <summary>Gets how many bytes a file takes, its header included.</summary>
    public static long Length(StoredFile file) => LocalHeader + file.Path.Length + (IsLarge(file.Size) ? Zip64Sizes : 0) + file.Size;

    private static bool IsLarge(long value) => value >= uint.MaxValue;

    private static void WriteLocal(StoredFile file, uint crc, Stream output)
    {
        Numbers(output, 4, 0x04034B50);
        WriteShared(file, crc, output);
        Numbers(output, 2, file.Path.Length, IsLarge(file.Size) ? Zip64Sizes : 0);
        output.Write(Encoding.ASCII.GetBytes(file.Path));
        if (!IsLarge(file.Size))
            return;
        Numbers(output, 2, 1, Zip64Sizes - 4);
        Numbers(output, 8, file.Size, file.Size);
    }

    private static void WriteCentral(StoredFile file, uint crc, long offset, Stream output)
    {
        long[] large =
        [
            .. IsLarge(file.Size) ? [file.Size, file.Size] : Array.Empty<long>(),
            .. IsLarge(offset) ? [offset] : Array.Empty<long>(),
        ];
        Numbers(output, 4, 0x02014B50);
        Numbers(output, 2, VersionOfZip64);
        WriteShared(file, crc, output);
        Numbers(output, 2, file.Path.Length, large.Length == 0 ? 0 : 4 + (8 * large.Length), 0, 0, 0);
        Numbers(output, 4, 0, Math.Min(offset, uint.MaxValue));
        output.Write(Encoding.ASCII.GetBytes(file.Path));
        if (large.Length == 0)
            return;
        Numbers(output, 2, 1, 8 * large.Length);
        Numbers(output, 8, large);
    }

    // Version, flags, method (stored), time, date, CRC, both sizes.
    private static void WriteShared(StoredFile file, uint crc, Stream output)
    {
        Numbers(output, 2, IsLarge(file.Size) ? VersionOfZip64 : Version, 0, 0, 0, Date);
        Numbers(output, 4, crc, Math.Min(file.Size, uint.MaxValue), Math.Min(file.Size, uint.MaxValue));
    }

    private static void WriteEnd(int count, long offset, long length, Stream output)
    {
        if (count >= ushort.MaxValue || IsLarge(offset) || IsLarge(length))
        {
            Numbers(output, 4, 0x06064B50);
            Numbers(output, 8, 44);
            Numbers(output, 2, VersionOfZip64, VersionOfZip64);
            Numbers(output, 4, 0, 0);
            Numbers(output, 8, count, count, length, offset);
            Numbers(output, 4, 0x07064B50, 0);
            Numbers(output, 8, offset + length);
            Numbers(output, 4, 1);
        }

        Numbers(output, 4, 0x06054B50);
        Numbers(output, 2, 0, 0, Math.Min(count, ushort.MaxValue), Math.Min(count, ushort.MaxValue));
        Numbers(output, 4, Math.Min(length, uint.MaxValue), Math.Min(offset, uint.MaxValue));
        Numbers(output, 2, 0);
    }

    private static void Numbers(Stream output, int size, params ReadOnlySpan<long> values)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
            output.Write(bytes[..size]);
        }
    }
}
