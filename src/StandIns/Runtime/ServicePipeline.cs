using Amazon.Runtime.Internal;

namespace Amazon.StandIns;

/// <summary>Puts endpoint rules and signing into the pipeline, in the order official clients have.</summary>
internal static class ServicePipeline
{
    public static void Customize(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new ServiceEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SigV4Handler());
    }
}
