using IamCompliance.AwsEmulator.Running;

return await Host.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
