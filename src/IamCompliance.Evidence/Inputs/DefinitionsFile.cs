using System.Text.Json;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Writes and reads <c>inputs/definitions.json</c>: the definition files of a run, by path.</summary>
internal static class DefinitionsFile
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "inputs/definitions.json";

    private const string Format = "iamcompliance-definitions/1";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the files. Definitions hold no secrets and are reproduced as they are.</summary>
    public static void Write(IReadOnlyList<SourceText> definitions, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.Objects("files", definitions.OrderBy(d => d.Path, StringComparer.Ordinal), (j, definition) =>
            {
                j.WriteString("path", definition.Path);
                j.WriteString("content", definition.Content);
            });
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads the files.</summary>
    public static IReadOnlyList<SourceText> Read(JsonElement root)
    {
        InputsJson.RequireFormat(root, Format, Path);
        return
        [
            .. root.GetProperty("files")
                .EnumerateArray()
                .Select(f => new SourceText(f.GetProperty("path").GetString()!, f.GetProperty("content").GetString()!)),
        ];
    }
}
