using Amazon.Runtime.Internal;

namespace Amazon.StandIns;

/// <summary>Tells the pipeline which service a client speaks to.</summary>
internal sealed class ServiceIdentity(string serviceId) : IServiceMetadata
{
    public string ServiceId => serviceId;

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
