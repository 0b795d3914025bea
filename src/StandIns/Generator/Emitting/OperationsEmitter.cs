using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the table of operations: how each is written, read, and which errors it knows.</summary>
internal static class OperationsEmitter
{
    public static string Emit(Service service)
    {
        var code = new CodeWriter(
            service.Namespace,
            "Amazon.Runtime.Internal",
            "Amazon.StandIns",
            $"{service.Namespace}.Model",
            $"{service.Namespace}.Model.Internal.MarshallTransformations"
        );
        code.Open($"internal static class {service.Stem}Operations");
        foreach (var operation in service.Operations)
        {
            code.Line($"public static readonly InvokeOptions {operation.Name} = new()");
            code.Open();
            code.Line($"RequestMarshaller = {Marshaller(service, operation)},");
            code.Line($"ResponseUnmarshaller = {Unmarshaller(service, operation)}");
            code.Open("error => error.Code switch");
            foreach (var error in operation.Errors)
                code.Line($"{Literal.Of(error.Code)} => {service.Stem}Errors.{error.Class.Name}(error),");
            code.Line($"_ => {service.Stem}Errors.Unmodelled(error),");
            code.Close("),");
            code.Close(";");
            code.Line();
        }

        return code.Close().ToString();
    }

    private static string Marshaller(Service service, ServiceOperation operation)
    {
        var (metadata, request) = (service.Metadata, operation.Request.Name);
        var name = Literal.Of(service.Namespace);
        return service.Protocol switch
        {
            Protocol.Query => $"new QueryMarshaller<{request}>({name}, {Literal.Of(operation.Name)}, "
                + $"{Literal.Of(metadata.ApiVersion)}, {request}Query.Write)",
            Protocol.Json => $"new JsonMarshaller<{request}>({name}, "
                + $"{Literal.Of($"{metadata.TargetPrefix}.{operation.Name}")}, "
                + $"{Literal.Of(metadata.JsonVersion)}, {request}Json.Write)",
            _ => $"new RestMarshaller<{request}>({name}, {Literal.Of(metadata.ApiVersion)}, "
                + $"{Literal.Of(operation.HttpMethod)}, {Literal.Of(operation.RequestUri)}, {request}Rest.Write)",
        };
    }

    private static string Unmarshaller(Service service, ServiceOperation operation)
    {
        var response = operation.Response.Name;
        switch (service.Protocol)
        {
            case Protocol.Query:
                return $"new XmlAnswer<{response}>({Literal.Of(operation.ResultWrapper)}, false, {response}Xml.ReadMember,";
            case Protocol.RestXml:
                var payload = operation.Response.Properties.Single();
                return $"new XmlAnswer<{response}>({Literal.Of(payload.WireName)}, true, {response}Xml.ReadMember,";
            default:
                return $"new JsonAnswer<{response}>({response}Json.ReadMember,";
        }
    }
}
