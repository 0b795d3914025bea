using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits how an error on the wire becomes an exception; codes no operation models become the service's base exception.</summary>
internal static class ErrorFactoryEmitter
{
    private const string Arguments = "(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode)";

    public static string Emit(Service service)
    {
        var code = new CodeWriter(
            service.Namespace,
            "Amazon.Runtime",
            "Amazon.StandIns",
            $"{service.Namespace}.Model",
            $"{service.Namespace}.Model.Internal.MarshallTransformations"
        );
        code.Open($"internal static class {service.Stem}Errors");
        code.Line($"public static AmazonServiceException Unmodelled(ServiceError error) => new {service.Stem}Exception{Arguments};");
        foreach (var error in service.Errors)
        {
            code.Line();
            EmitFactory(code, error.Class);
        }

        return code.Close().ToString();
    }

    private static void EmitFactory(CodeWriter code, ModelClass error)
    {
        code.Open($"public static AmazonServiceException {error.Name}(ServiceError error)");
        code.Line($"var exception = new {error.Name}{Arguments};");
        if (error.Properties.Any(property => property.Location == WireLocation.Body))
            code.Line($"error.ReadBody(exception, {error.Name}Json.ReadMember);");
        foreach (var property in error.Properties.Where(property => property.Location == WireLocation.Header))
        {
            var text = $"error.Header({Literal.Of(property.WireName)})";
            var value = property.Type.Kind switch
            {
                ValueKind.Text => text,
                ValueKind.Integer => $"WireText.Integer({text})",
                _ => throw new FormatException($"`{error.Name}.{property.Name}` is a header of a kind no stand-in needed so far"),
            };
            code.Line($"exception.{property.Name} = {value};");
        }

        code.Line("return exception;");
        code.Close();
    }
}
