namespace IamCompliance.Evidence.Package;

/// <summary>Computes the CRC-32 of zip files (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.4.7).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int BufferSize = 64 * 1024;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Entry((uint)i))];

    /// <summary>Reads a stream to its end.</summary>
    public static uint Of(Stream content)
    {
        var crc = uint.MaxValue;
        var buffer = new byte[BufferSize];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            foreach (var value in buffer.AsSpan(0, read))
                crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        return value;
    }
}
