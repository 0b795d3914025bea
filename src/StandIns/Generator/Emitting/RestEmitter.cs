using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits how a request is spread over path, query string, headers and body.</summary>
internal static class RestEmitter
{
    public static void EmitWrite(CodeWriter code, Service service, ModelClass type)
    {
        code.Open($"internal static void Write(RestRequest request, {type.Name} value)");
        if (service.Operations.Single(operation => operation.Request == type).HostPrefix is { } prefix)
            code.Line($"request.HostPrefix({HostLabel(type, prefix)});");
        foreach (var property in type.Properties.Where(property => property.Location != WireLocation.Body))
        {
            var method = property.Location switch
            {
                WireLocation.Path => "Path",
                WireLocation.Query => "Query",
                WireLocation.Header => "Header",
                _ => throw new FormatException($"`{type.Name}.{property.Name}` is a payload, which no stand-in needed so far"),
            };
            code.Line($"request.{method}({Literal.Of(property.WireName)}, {Text(type, property)});");
        }

        var body = type.Properties.Where(property => property.Location == WireLocation.Body).ToArray();
        if (body.Length > 0)
        {
            code.Line("request.JsonBody(writer =>");
            code.Open();
            JsonEmitter.EmitMembers(code, body);
            code.Close(");");
        }

        code.Close();
    }

    /// <summary>The only prefixes so far are one member and a dot.</summary>
    private static string HostLabel(ModelClass type, string prefix)
    {
        var property = type.Properties.FirstOrDefault(property => prefix == $"{{{property.Name}}}.")
            ?? throw new FormatException($"`{type.Name}` has the host prefix `{prefix}`, which no stand-in needed so far");
        return $"value.{property.Name}";
    }

    private static string Text(ModelClass type, ClassProperty property) =>
        property.Type.Kind switch
        {
            ValueKind.Text => $"value.{property.Name}",
            ValueKind.Constant => $"value.{property.Name}?.Value",
            ValueKind.Boolean or ValueKind.Integer or ValueKind.Long => $"WireText.Of(value.{property.Name})",
            _ => throw new FormatException(
                $"`{type.Name}.{property.Name}` is a {property.Type.Kind} outside the body, which no stand-in needed so far"
            ),
        };
}
