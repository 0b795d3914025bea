using System.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Gives the bytes of a pack, from some place on.</summary>
internal sealed class PackInput(byte[] content, int position)
{
    /// <summary>Gets where the next byte lies.</summary>
    public int Position { get; private set; } = position;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = content[Position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public int Difference()
    {
        var value = Number();
        return (int)((uint)value >> 1) ^ -(value & 1);
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(content, Position, length);
        Position += length;
        return text;
    }
}
