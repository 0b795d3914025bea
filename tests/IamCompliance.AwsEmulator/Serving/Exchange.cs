using IamCompliance.AwsEmulator.Api;
using IamCompliance.AwsEmulator.Signing;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Serving;

/// <summary>Is one request with what became of it.</summary>
internal sealed class Exchange
{
    private readonly KnownService? service;

    public Exchange(IncomingRequest request, string requestId)
    {
        Request = request;
        RequestId = requestId;
        Signature = Signature.Find(request);
        service = Signature is null ? null : KnownServices.FindBySigningName(Signature.Service);
        Service = service?.Prefix ?? Signature?.Service ?? "unknown";
        Operation = $"{request.Method} {request.RawPath}";
        Refusals = new Refusals(GuessProtocol(request, service), Service);
    }

    public IncomingRequest Request { get; }

    public string RequestId { get; }

    public Signature? Signature { get; }

    public string Service { get; private set; }

    public string Operation { get; private set; }

    public Refusals Refusals { get; private set; }

    public string? AccountId { get; set; }

    public string? ErrorCode { get; private set; }

    /// <summary>Gets or sets the answer; null when the connection breaks instead.</summary>
    public WireResponse? Response { get; set; }

    public void Take(Invocation call)
    {
        Ask(call.Operation.CallName);
        Refusals = new Refusals(call.Protocol, Service);
    }

    public void Ask(string name)
    {
        var parts = name.Split(':', 2);
        (Service, Operation) = (parts[0], parts[1]);
    }

    public void Fail(ServiceFailure failure)
    {
        ErrorCode = failure.Code;
        Response = FailureWriter.Write(Refusals.Protocol, service?.Api.XmlNamespace, service?.Api.JsonVersion ?? "1.1", failure, RequestId);
    }

    private static WireProtocol GuessProtocol(IncomingRequest request, KnownService? service)
    {
        if (request.Header("X-Amz-Target") is not null)
            return WireProtocol.Json;
        return service?.Api.Protocols switch
        {
            ["ec2", ..] => WireProtocol.Ec2,
            ["rest-json", ..] => WireProtocol.RestJson,
            ["rest-xml", ..] => WireProtocol.RestXml,
            ["json", ..] => WireProtocol.Json,
            _ => WireProtocol.Query,
        };
    }
}
