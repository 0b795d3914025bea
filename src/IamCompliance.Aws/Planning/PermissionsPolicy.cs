using System.Text.Json;

namespace IamCompliance.Aws.Planning;

/// <summary>Writes the IAM policy that allows what a plan takes, and nothing else.</summary>
public static class PermissionsPolicy
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the policy as indented JSON with a last line break.</summary>
    public static string Write(CapturePlan plan)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("Version", "2012-10-17");
            json.WriteStartArray("Statement");
            foreach (var statement in PermissionStatement.Of(plan))
                Write(json, statement);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, PermissionStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("Sid", statement.Sid);
        json.WriteString("Effect", "Allow");
        json.WriteStartArray("Action");
        foreach (var action in statement.Actions)
            json.WriteStringValue(action);
        json.WriteEndArray();
        json.WriteString("Resource", "*");
        json.WriteEndObject();
    }
}
