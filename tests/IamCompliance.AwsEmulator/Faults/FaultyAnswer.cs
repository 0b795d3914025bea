using System.Text;
using IamCompliance.AwsEmulator.Signing;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Carries faults out: errors in place of answers, and answers that are spoilt on their way.</summary>
internal static class FaultyAnswer
{
    private const string Page =
        "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><p>Sign in to use this network.</p></body></html>\n";

    /// <summary>Makes the error of a fault; null when it is another kind of fault.</summary>
    public static ServiceFailure? ErrorOf(Fault fault, Refusals refusals, Invocation call, Caller? caller) =>
        fault.Action?.Kind switch
        {
            FaultKind.Error => new ServiceFailure(fault.Action.Code!, fault.Action.Message!, fault.Action.Status),
            FaultKind.Throttle => refusals.Throttled(),
            FaultKind.AccessDenied => refusals.AccessDenied(caller?.Arn ?? "unknown", call.Operation.Action),
            FaultKind.ExpiredToken => refusals.ExpiredToken(),
            FaultKind.InternalError => refusals.InternalError(),
            FaultKind.ServiceUnavailable => refusals.Unavailable(),
            _ => null,
        };

    /// <summary>Spoils an answer.</summary>
    public static WireResponse Spoil(WireResponse response, Fault fault)
    {
        var body = response.Body;
        return fault.Action?.Kind switch
        {
            FaultKind.CutBody => response with { Body = body[..(body.Length / 2)], AnnouncedLength = body.Length, IsBroken = true },
            FaultKind.MalformedBody => response with { Body = body[..(body.Length / 2)] },
            FaultKind.Html => new WireResponse(200, "text/html", Encoding.UTF8.GetBytes(Page)),
            FaultKind.EmptyBody => response with { Status = 200, Body = [] },
            FaultKind.WrongContentType => response with { ContentType = "application/octet-stream" },
            FaultKind.ClockSkew => response with { DateShift = fault.Action.Time },
            _ => response,
        };
    }
}
