using System.Globalization;

namespace IamCompliance.Definitions.Packs;

/// <summary>Reads packs.</summary>
internal static class PackReader
{
    public static DefinitionPack Open(byte[] content)
    {
        if (
            content.Length < PackFormat.Mark.Length + PackFormat.DigestBytes
            || !content.Take(PackFormat.Mark.Length).SequenceEqual(PackFormat.Mark)
        )
            throw new FormatException("This is no pack of definitions, or one of another version.");
        var digest = content.Skip(PackFormat.Mark.Length).Take(PackFormat.DigestBytes);
        var input = new PackInput(content, PackFormat.Mark.Length + PackFormat.DigestBytes);
        var length = input.Number();
        var judged = input.Position;
        return new DefinitionPack(
            string.Concat(digest.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))),
            () => BlockReader.Read(new PackInput(content, judged)),
            () => BlockReader.Read(new PackInput(content, judged + length))
        );
    }
}
