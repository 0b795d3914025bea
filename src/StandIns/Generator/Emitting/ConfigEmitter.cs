using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the configuration of a client, with the endpoints of the service.</summary>
internal static class ConfigEmitter
{
    public static string Emit(Service service)
    {
        var metadata = service.Metadata;
        var id = Literal.Of(metadata.ServiceId);
        var code = new CodeWriter(
            service.Namespace,
            "Amazon.Runtime",
            "Amazon.Runtime.Endpoints",
            "Amazon.StandIns",
            "Amazon.Util.Internal"
        );
        code.Open($"public partial class {service.Stem}Config : ClientConfig");
        code.Line($"private static readonly string userAgent = InternalSDKUtils.BuildUserAgentString({id}, \"4.0.0.0\");");
        code.Line();
        EmitEndpoints(code, service);
        code.Line();
        code.Open($"public {service.Stem}Config() : base(ServiceDefaults.Provider)");
        code.Line($"base.ServiceId = {id};");
        code.Line($"AuthenticationServiceName = {Literal.Of(metadata.SigningName)};");
        code.Line("EndpointProvider = endpoints;");
        if (service.DefaultRegion is { } region)
            code.Line(
                $"RegionEndpoint = FallbackRegionFactory.GetRegionEndpoint(false) ?? "
                    + $"Amazon.RegionEndpoint.GetBySystemName({Literal.Of(region)});"
            );
        code.Close();
        code.Line();
        code.Line($"public static new string ServiceId => {id};");
        code.Line();
        code.Line($"public override string RegionEndpointServiceName => {Literal.Of(metadata.EndpointPrefix)};");
        code.Line();
        code.Line($"public override string ServiceVersion => {Literal.Of(metadata.ApiVersion)};");
        code.Line();
        code.Line("public override string UserAgent => userAgent;");
        code.Line();
        code.Line("public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>");
        code.Line("    ServiceEndpointResolver.Determine(this, ServiceId, parameters);");
        return code.Close().ToString();
    }

    private static void EmitEndpoints(CodeWriter code, Service service)
    {
        code.Line(
            $"private static readonly ServiceEndpoints endpoints = "
                + $"new({Literal.Of(service.Metadata.EndpointPrefix)}, {Literal.Of(service.Metadata.SigningName)})"
        );
        code.Open();
        code.Open("PartitionWide =");
        foreach (var partition in service.Partitions)
            code.Line($"{{ {Literal.Of(partition.Name)}, new({Literal.Of(partition.Host)}, {Literal.Of(partition.SigningRegion)}) }},");
        code.Close(",");
        code.Open("Exceptions =");
        foreach (var exception in service.Endpoints)
        {
            var variant = $"({Literal.Of(exception.Partition)}, {Literal.Of(exception.Fips)}, {Literal.Of(exception.DualStack)})";
            code.Line($"{{ {variant}, new({Literal.Of(exception.Host)}, {Literal.Of(exception.SigningRegion)}) }},");
        }

        code.Close(",");
        code.Close(";");
    }
}
