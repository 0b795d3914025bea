using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Foundations.Logic;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Collects the reasons of one control as bytes; what many subjects have alike is there once.</summary>
internal sealed class ReasonPages : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly BinaryWriter writer;
    private readonly Dictionary<ReadOnlyMemory<byte>, ReasonPage> known = new(BytesComparer.Instance);

    public ReasonPages() => writer = new BinaryWriter(bytes, Encoding.UTF8);

    /// <summary>Gets what was collected; offsets count from its beginning.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    /// <summary>Adds the reasons of a subject.</summary>
    public ReasonPage Add(IReadOnlyList<Reason> reasons)
    {
        var start = bytes.Length;
        var count = 0;
        foreach (var reason in reasons)
        {
            Write(reason);
            count++;
        }

        writer.Flush();
        var added = bytes.GetBuffer().AsSpan((int)start, (int)(bytes.Length - start)).ToArray();
        if (known.TryGetValue(added, out var page))
        {
            bytes.SetLength(start);
            return page;
        }

        return known[added] = new ReasonPage(start, added.Length, count);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        writer.Dispose();
        bytes.Dispose();
    }

    /// <summary>Reads one reason.</summary>
    public static Reason Read(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), (Truth)reader.ReadByte());

    private void Write(Reason reason)
    {
        writer.Write(reason.Path);
        writer.Write(reason.Required);
        writer.Write(reason.Observed);
        writer.Write(reason.Part);
        writer.Write((byte)reason.Truth);
    }
}
