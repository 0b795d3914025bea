using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Tests.Documents;

/// <summary>Prints what was read of a policy, so that tests can read it again: indented JSON, elements in the grammar's order, single values without list.</summary>
internal static class PolicyDocumentWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints a policy that could be stored.</summary>
    public static string Write(PolicyDocument document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, document);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, PolicyDocument document)
    {
        json.WriteStartObject();
        if (document.HasVersion)
            json.WriteString("Version", document.Version == PolicyLanguageVersion.V2012 ? "2012-10-17" : "2008-10-17");
        if (document.Id is not null)
            json.WriteString("Id", document.Id.Value);
        json.WriteStartArray("Statement");
        foreach (var statement in document.Statements)
            Write(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PolicyStatement statement)
    {
        json.WriteStartObject();
        if (statement.Sid is not null)
            json.WriteString("Sid", statement.Sid.Value);
        json.WriteString("Effect", statement.Effect.ToString());
        if (statement.Principals is { } principals)
            Write(json, principals);
        Write(json, statement.Actions.IsNegated ? "NotAction" : "Action", statement.Actions.Values.Select(v => v.Value));
        if (statement.Resources is { } resources)
            Write(json, resources.IsNegated ? "NotResource" : "Resource", resources.Values.Select(v => v.Value));
        if (statement.Conditions.Count > 0)
            Write(json, statement.Conditions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PolicyPrincipalList principals)
    {
        json.WritePropertyName(principals.IsNegated ? "NotPrincipal" : "Principal");
        if (principals.Principals is [{ Type: PolicyPrincipalType.Everyone }])
        {
            json.WriteStringValue("*");
            return;
        }

        json.WriteStartObject();
        foreach (var group in principals.Principals.GroupBy(p => p.Type))
            Write(json, group.Key == PolicyPrincipalType.Aws ? "AWS" : group.Key.ToString(), group.Select(p => p.Value));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PolicyCondition> conditions)
    {
        json.WriteStartObject("Condition");
        foreach (var group in conditions.GroupBy(c => c.Operator.Value, StringComparer.Ordinal))
        {
            json.WriteStartObject(group.Key);
            foreach (var condition in group)
                Write(json, condition.Key.Value, condition.Values.Select(v => v.Value));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        var list = values.ToList();
        if (list.Count == 1)
        {
            json.WriteStringValue(list[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var value in list)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
