using System.Buffers;
using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Writes a state as its canonical text, piece by piece: one line for the header, each part and each item.</summary>
internal static class StateEncoder
{
    private const int ChunkSize = 32 * 1024;

    /// <summary>Encodes a state. Each piece is valid until the next one is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Encode(AccountState state)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * ChunkSize);
        using var json = new Utf8JsonWriter(buffer, StateFormat.Writing);

        buffer.Write("{\n  \"format\": \"iamcompliance-state/1\",\n  \"header\": "u8);
        HeaderEncoder.Write(json, state.Header);
        Finish(json);

        buffer.Write(",\n  \"parts\": ["u8);
        var isFirst = true;
        foreach (var part in state.Parts)
        {
            Separate(buffer, ref isFirst);
            PartEncoder.Write(json, part);
            Finish(json);
        }

        buffer.Write(isFirst ? "],\n  \"items\": ["u8 : "\n  ],\n  \"items\": ["u8);
        isFirst = true;
        foreach (var item in state.Items)
        {
            Separate(buffer, ref isFirst);
            ItemEncoder.Write(json, item);
            Finish(json);
            if (buffer.WrittenCount < ChunkSize)
                continue;
            yield return buffer.WrittenMemory;
            buffer.ResetWrittenCount();
        }

        buffer.Write(isFirst ? "]\n}\n"u8 : "\n  ]\n}\n"u8);
        yield return buffer.WrittenMemory;
    }

    private static void Separate(ArrayBufferWriter<byte> buffer, ref bool isFirst)
    {
        buffer.Write(isFirst ? "\n    "u8 : ",\n    "u8);
        isFirst = false;
    }

    private static void Finish(Utf8JsonWriter json)
    {
        json.Flush();
        json.Reset();
    }
}
