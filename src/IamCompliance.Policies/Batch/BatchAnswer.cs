using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Writes the answer to a line.</summary>
internal static class BatchAnswer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static EvaluationResult Failed(string error) =>
        new()
        {
            Decision = Decision.Error,
            Possible = [Decision.Error],
            Error = error,
        };

    public static string Write(JsonElement? id, EvaluationResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteId(json, id);
            json.WriteString("decision", result.Decision.ToString());
            WriteList(json, "blockedBy", result.BlockedBy.Select(PolicyLayerWords.Of));
            json.WriteStartArray("deciding");
            foreach (var statement in result.Deciding)
            {
                json.WriteStartObject();
                json.WriteString("policy", statement.Policy);
                json.WriteNumber("statement", statement.Statement);
                if (statement.Sid is not null)
                    json.WriteString("sid", statement.Sid);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteList(json, "unknownKeys", result.UnknownKeys);
            if (result.Error is not null)
                json.WriteString("error", result.Error);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(id.Value.GetRawText());
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
