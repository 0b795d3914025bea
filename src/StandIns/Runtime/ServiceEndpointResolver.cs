using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util;
using ExecutionContext = Amazon.Runtime.Internal.ExecutionContext;

namespace Amazon.StandIns;

/// <summary>Hands a client's settings to the endpoint rules of its service.</summary>
internal sealed class ServiceEndpointResolver : BaseEndpointResolver
{
    /// <summary>Answers where a request would be sent, without sending it.</summary>
    public static Endpoint Determine(IClientConfig config, string serviceId, ServiceOperationEndpointParameters parameters)
    {
        var context = new RequestContext(false)
        {
            ClientConfig = config,
            OriginalRequest = parameters.Request,
            Request = new DefaultRequest(parameters.Request, serviceId) { AlternateEndpoint = parameters.AlternateEndpoint },
        };
        return new ServiceEndpointResolver().GetEndpoint(new ExecutionContext(context, null));
    }

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        var parameters = new EndpointParameters
        {
            ["UseDualStack"] = config.UseDualstackEndpoint,
            ["UseFIPS"] = config.UseFIPSEndpoint,
            ["Endpoint"] = config.ServiceURL,
        };
        parameters["Region"] = Region(requestContext, config);
        return parameters;
    }

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);

    private static string? Region(IRequestContext requestContext, IClientConfig config)
    {
        if (requestContext.Request.AlternateEndpoint is { } alternate)
            return alternate.SystemName;
        if (config.RegionEndpoint is { } region)
            return region.SystemName;
        if (!string.IsNullOrEmpty(config.AuthenticationRegion))
            return config.AuthenticationRegion;
        return string.IsNullOrEmpty(config.ServiceURL) ? null : AWSSDKUtils.DetermineRegion(config.ServiceURL);
    }
}
