using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the client: constructors, the pipeline, and one method per operation.</summary>
internal static class ClientEmitter
{
    public static string Emit(Service service)
    {
        var code = new CodeWriter(
            service.Namespace,
            "System",
            "System.Threading",
            "System.Threading.Tasks",
            "Amazon.Runtime",
            "Amazon.Runtime.Internal",
            "Amazon.StandIns",
            $"{service.Namespace}.Model"
        );
        code.Open($"public partial class {service.Stem}Client : AmazonServiceClient, I{service.Stem}");
        code.Line(
            $"private static readonly IServiceMetadata serviceMetadata = new ServiceIdentity({Literal.Of(service.Metadata.ServiceId)});"
        );
        if (service.HasPages)
            code.Line($"private {PaginatorFactoryEmitter.InterfaceName(service)} _paginators;");
        code.Line();
        EmitConstructors(code, service);
        if (service.HasPages)
            code.Line(
                    $"public {PaginatorFactoryEmitter.InterfaceName(service)} Paginators => _paginators ??= new "
                        + $"{service.PaginatorStem}PaginatorFactory(this);"
                )
                .Line();
        code.Line("protected override IServiceMetadata ServiceMetadata => serviceMetadata;");
        code.Line();
        foreach (var operation in service.Operations)
            EmitOperation(code, service, operation);
        code.Line("public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>");
        code.Line(
            "    Config.DetermineServiceOperationEndpoint(new Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters(request));"
        );
        code.Line();
        code.Line("protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Customize(pipeline);");
        code.Line();
        code.Line("protected override void Dispose(bool disposing) => base.Dispose(disposing);");
        return code.Close().ToString();
    }

    private static void EmitConstructors(CodeWriter code, Service service)
    {
        var client = service.Stem + "Client";
        var config = service.Stem + "Config";
        foreach (var (parameters, arguments) in Credentials())
        {
            var separator = parameters.Length > 0 ? ", " : "";
            var regionConfig = $"new {config} {{ RegionEndpoint = region }}";
            code.Line($"public {client}({parameters}) : base({arguments}{separator}new {config}()) {{ }}");
            code.Line();
            code.Line($"public {client}({parameters}{separator}RegionEndpoint region) : base({arguments}{separator}{regionConfig}) {{ }}");
            code.Line();
            var name = parameters.Length > 0 ? "clientConfig" : "config";
            code.Line($"public {client}({parameters}{separator}{config} {name}) : base({arguments}{separator}{name}) {{ }}");
            code.Line();
        }
    }

    private static IEnumerable<(string Parameters, string Arguments)> Credentials() =>
        [
            ("", ""),
            ("AWSCredentials credentials", "credentials"),
            ("string awsAccessKeyId, string awsSecretAccessKey", "awsAccessKeyId, awsSecretAccessKey"),
            (
                "string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken",
                "awsAccessKeyId, awsSecretAccessKey, awsSessionToken"
            ),
        ];

    private static void EmitOperation(CodeWriter code, Service service, ServiceOperation operation)
    {
        foreach (var form in operation.ShortForms)
        {
            var values = form.Select(property => $"{property.Name} = {Names.Parameter(property.Name)}");
            code.Line($"public virtual {MethodSignatures.ShortForm(operation, form)} =>");
            code.Line($"    {operation.Name}Async(new {operation.Request.Name} {{ {string.Join(", ", values)} }}, cancellationToken);");
            code.Line();
        }

        code.Line($"public virtual {MethodSignatures.WithRequest(operation)} =>");
        code.Line($"    InvokeAsync<{operation.Response.Name}>(request, {service.Stem}Operations.{operation.Name}, cancellationToken);");
        code.Line();
    }
}
