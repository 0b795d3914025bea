using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace IamCompliance.Aws.Tests.Signing;

/// <summary>Answers GetPublicKey and Sign on this machine, as the reference of the KMS API shows them.</summary>
internal sealed class KmsStub : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public KmsStub()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public ECDsa Key => key;

    /// <summary>Gets what was asked: operation and body.</summary>
    public List<(string Operation, string Body)> Requests { get; } = [];

    public string KeySpec { get; set; } = "ECC_NIST_P256";

    /// <summary>Gets or sets the error that is answered instead; null for none.</summary>
    public string? Error { get; set; }

    public void Dispose()
    {
        listener.Close();
        key.Dispose();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            var operation = context.Request.Headers["X-Amz-Target"]!;
            Requests.Add((operation, body));
            context.Response.StatusCode = Error is null ? 200 : 400;
            context.Response.ContentType = "application/x-amz-json-1.1";
            await context.Response.OutputStream.WriteAsync(
                Encoding.UTF8.GetBytes(
                    Error is null ? Answer(operation, body) : JsonSerializer.Serialize(new { __type = Error, message = "no" })
                )
            );
            context.Response.Close();
        }
    }

    private string Answer(string operation, string body)
    {
        using var request = JsonDocument.Parse(body);
        var id = request.RootElement.GetProperty("KeyId").GetString();
        return operation == "TrentService.Sign"
            ? JsonSerializer.Serialize(
                new
                {
                    KeyId = id,
                    Signature = Convert.ToBase64String(
                        key.SignHash(request.RootElement.GetProperty("Message").GetBytesFromBase64(), DSASignatureFormat.Rfc3279DerSequence)
                    ),
                    SigningAlgorithm = "ECDSA_SHA_256",
                }
            )
            : JsonSerializer.Serialize(
                new
                {
                    KeyId = id,
                    KeySpec,
                    KeyUsage = "SIGN_VERIFY",
                    PublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()),
                    SigningAlgorithms = new[] { "ECDSA_SHA_256" },
                }
            );
    }
}
