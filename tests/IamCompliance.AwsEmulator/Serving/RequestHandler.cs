using IamCompliance.AwsEmulator.Answering;
using IamCompliance.AwsEmulator.Api;
using IamCompliance.AwsEmulator.Calls;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.AwsEmulator.Signing;
using IamCompliance.AwsEmulator.Wire;
using Microsoft.AspNetCore.Http;

namespace IamCompliance.AwsEmulator.Serving;

/// <summary>Takes a request through its stages: what is asked, what goes wrong, who asks, whether they may, the answer, the wire.</summary>
internal sealed class RequestHandler
{
    private readonly Lock gate = new();
    private readonly List<string> refused = [];
    private readonly EmulatorOptions options;
    private readonly Authenticator authenticator;
    private readonly AnswerBook answers;
    private long requests;

    public RequestHandler(EmulatorOptions options)
    {
        this.options = options;
        authenticator = new Authenticator(options.Accounts, options.Clock);
        answers = new AnswerBook(options);
    }

    public CallLog Calls { get; } = new();

    public FaultScript Faults { get; } = new();

    public IReadOnlyList<string> Refused
    {
        get
        {
            lock (gate)
                return [.. refused];
        }
    }

    public async Task HandleAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref requests);
        var at = options.Clock.GetUtcNow();
        var request = await IncomingRequest.ReadAsync(context).ConfigureAwait(false);
        var exchange = new Exchange(request, $"00000000-0000-4000-8000-{number:x12}");
        await AnswerAsync(exchange, context.RequestAborted).ConfigureAwait(false);
        Calls.Add(
            new RecordedCall(
                exchange.Service,
                exchange.Operation,
                exchange.AccountId,
                exchange.Signature?.Region ?? "",
                exchange.Signature?.AccessKeyId ?? "",
                exchange.Response is null ? 0 : exchange.Response.Status,
                exchange.ErrorCode,
                exchange.RequestId,
                at
            )
        );
        await ResponseSender.SendAsync(context, exchange.Response, exchange.RequestId, options.Clock).ConfigureAwait(false);
    }

    private async Task AnswerAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            if (exchange.Signature is not { } signature)
                throw exchange.Refusals.MissingSignature();
            exchange.AccountId = authenticator.Find(signature.AccessKeyId)?.Account.AccountId;
            if (Router.Find(exchange.Request, signature.Service, signature.Region, out var asked) is not { } call)
                throw Refuse(exchange, asked);
            exchange.Take(call);
            var fault = Faults.Decide(call.Operation, exchange.AccountId, call.Region);
            if (fault.Delay > TimeSpan.Zero)
                await Task.Delay(fault.Delay, options.Clock, cancellationToken).ConfigureAwait(false);
            Respond(exchange, signature, call, fault);
        }
        catch (ServiceFailure failure)
        {
            exchange.Fail(failure);
        }
    }

    private void Respond(Exchange exchange, Signature signature, Invocation call, Fault fault)
    {
        if (fault.Is(FaultKind.Reset))
            return;
        try
        {
            if (FaultyAnswer.ErrorOf(fault, exchange.Refusals, call, authenticator.Find(signature.AccessKeyId)) is { } error)
                throw error;
            var caller = authenticator.Authenticate(exchange.Request, signature, exchange.Refusals);
            if (!call.Operation.Service.IsGlobal && !caller.Account.EnabledRegions.Contains(call.Region))
                throw exchange.Refusals.UnknownKey();
            // AWS lets everybody ask who they are.
            if (call.Operation.CallName != "sts:GetCallerIdentity" && !caller.May(call.Operation.Action))
                throw exchange.Refusals.AccessDenied(caller.Arn, call.Operation.Action);
            var result = answers.Answer(new AnswerContext(call, caller, options), fault);
            exchange.Response = ResponseWriter.Write(call, result, exchange.RequestId);
        }
        catch (ServiceFailure failure)
        {
            exchange.Fail(failure);
        }

        exchange.Response = FaultyAnswer.Spoil(exchange.Response!, fault);
    }

    private ServiceFailure Refuse(Exchange exchange, string asked)
    {
        lock (gate)
            refused.Add(asked);
        exchange.Ask(asked);
        return new ServiceFailure(
            exchange.Refusals.Protocol is WireProtocol.Json or WireProtocol.RestJson ? "AccessDeniedException" : "AccessDenied",
            $"The emulator answers only the operations that a reader of compliance needs, and `{asked}` is none of them.",
            403
        );
    }
}
