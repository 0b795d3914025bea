using System.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Takes the bytes of a pack.</summary>
internal sealed class PackOutput
{
    private readonly List<byte> content = [];

    public byte[] ToArray() => [.. content];

    public void Bytes(byte[] bytes) => content.AddRange(bytes);

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            content.Add((byte)(rest | 0x80));
        content.Add((byte)rest);
    }

    /// <summary>Writes a number that may be negative: small ones of either sign take a byte.</summary>
    public void Difference(int value) => Number((value << 1) ^ (value >> 31));

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
    }
}
