	.text
	.globl	start
	.type	start, @function
start:
	call	helper
	ret
	.size	start, .-start

	.type	helper, @function
helper:
	ret
	.size	helper, .-helper
