using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the interface of a client.</summary>
internal static class InterfaceEmitter
{
    public static string Emit(Service service)
    {
        var code = new CodeWriter(
            service.Namespace,
            "System",
            "System.Threading",
            "System.Threading.Tasks",
            "Amazon.Runtime",
            $"{service.Namespace}.Model"
        );
        code.Open($"public partial interface I{service.Stem} : IAmazonService, IDisposable");
        if (service.HasPages)
            code.Line($"{PaginatorFactoryEmitter.InterfaceName(service)} Paginators {{ get; }}").Line();
        foreach (var operation in service.Operations)
        {
            foreach (var signature in MethodSignatures.Of(operation))
                code.Line($"{signature};");
        }

        code.Line();
        code.Line("Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);");
        code.Line();
        code.Line($"static ClientConfig IAmazonService.CreateDefaultClientConfig() => new {service.Stem}Config();");
        code.Line();
        code.Open(
            "static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig)"
        );
        code.Open($"if (clientConfig is not {service.Stem}Config serviceConfig)");
        code.Line($"throw new AmazonClientException(\"The configuration of this client has to be a {service.Stem}Config.\");");
        code.Close();
        code.Line(
            $"return awsCredentials == null ? new {service.Stem}Client(serviceConfig) : new "
                + $"{service.Stem}Client(awsCredentials, serviceConfig);"
        );
        code.Close();
        return code.Close().ToString();
    }
}
